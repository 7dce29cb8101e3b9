-- KEYS: head, rows, states, review, held. ARGV: row, entry, consumer, what only this attempt is called by, whether it can be
-- repeated, how many deliveries a row may have, the line to review where it was begun before, and where it had too many.
-- Writes that a row is about to be sent, and answers with the fence; or says why it is not to be sent.
local row, id, consumer, attempt = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local state = redis.call('HGET', KEYS[3], row)
local word, fence, begun_by
if state then
    word, fence, begun_by = string.match(state, '^(%a+) (%d+) ?(%S*)$')
end
local deliveries = is_owned(KEYS[2], id, consumer)
if word == 'intent' and begun_by == attempt then
    -- Asked once more, and so not sent yet.
    if deliveries then
        redis.call('XCLAIM', KEYS[2], GROUP, consumer, 0, id, 'JUSTID')
        return {'go', tonumber(fence)}
    end
    redis.call('HDEL', KEYS[3], row)
end
if not deliveries then
    return {'lost', 0}
end

local function set_aside(as, line)
    redis.call('HSET', KEYS[3], row, as .. ' ' .. (fence or 0))
    redis.call('HSET', KEYS[4], row, line)
    redis.call('HSET', KEYS[5], row, request_of(KEYS[2], id))
    redis.call('HINCRBY', KEYS[1], as, 1)
    take_off(KEYS[2], id)
    return {'review', 0}
end

if word and word ~= 'intent' then
    take_off(KEYS[2], id)
    return {'settled', 0}
elseif word == 'intent' and ARGV[5] == '0' then
    return set_aside('review', ARGV[7])
elseif deliveries > tonumber(ARGV[6]) then
    return set_aside('dead', ARGV[8])
end
fence = redis.call('HINCRBY', KEYS[1], 'fence', 1)
redis.call('HSET', KEYS[3], row, 'intent ' .. fence .. ' ' .. attempt)
redis.call('XCLAIM', KEYS[2], GROUP, consumer, 0, id, 'JUSTID')
return {'go', fence}
