-- KEYS: rows, states, results. ARGV: row, entry, consumer, fence or nothing, its result or nothing, whether it is to be had at once.
-- A row that was not carried out, or can be repeated, is to be had by others: at once and as if it were new, or when it was idle
-- for long enough, as one that was delivered once more.
local row, id = ARGV[1], ARGV[2]
local state = redis.call('HGET', KEYS[2], row)
if ARGV[4] ~= '' then
    if not state or string.match(state, '^intent (%d+)') ~= ARGV[4] then
        return 'stale'
    end
    redis.call('HDEL', KEYS[2], row)
end
if ARGV[5] ~= '' then
    redis.call('HSET', KEYS[3], row, ARGV[5])
end
if ARGV[6] == '1' and is_owned(KEYS[1], id, ARGV[3]) then
    redis.call('XADD', KEYS[1], 'NOMKSTREAM', '*', 'row', row, 'request', request_of(KEYS[1], id))
    take_off(KEYS[1], id)
end
return 'ok'
