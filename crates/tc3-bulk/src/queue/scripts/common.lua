-- What stands before each script. A row's state is a word, and behind it the fence: the number of the attempt that it is of.
local GROUP = 'workers'

local function is_owned(rows, id, consumer)
    local pending = redis.call('XPENDING', rows, GROUP, id, id, 1, consumer)
    return pending[1] and pending[1][4]
end

local function request_of(rows, id)
    local entry = redis.call('XRANGE', rows, id, id)[1]
    return entry and entry[2][4]
end

-- Without the second the stream would grow.
local function take_off(rows, id)
    redis.call('XACK', rows, GROUP, id)
    redis.call('XDEL', rows, id)
end
