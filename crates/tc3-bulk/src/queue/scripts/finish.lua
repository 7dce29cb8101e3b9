-- KEYS: head, rows, states, results, review, held. ARGV: row, entry, fence, word, its result, its line to review.
-- Writes what came of a row, if its fence still stands. What was set aside meanwhile is known now after all.
local row, id, word = ARGV[1], ARGV[2], ARGV[4]
local state = redis.call('HGET', KEYS[3], row)
local was, fence
if state then
    was, fence = string.match(state, '^(%a+) (%d+)')
end
if fence ~= ARGV[3] then
    return 'stale'
end
local is_aside = was == 'review' or was == 'dead'
if was ~= 'intent' and (not is_aside or word == 'review') then
    return 'ok'
end
if is_aside then
    redis.call('HDEL', KEYS[5], row)
    redis.call('HDEL', KEYS[6], row)
    redis.call('HINCRBY', KEYS[1], was, -1)
elseif word == 'review' then
    redis.call('HSET', KEYS[5], row, ARGV[6])
    redis.call('HSET', KEYS[6], row, request_of(KEYS[2], id))
end
redis.call('HSET', KEYS[3], row, word .. ' ' .. fence)
redis.call('HSET', KEYS[4], row, ARGV[5])
redis.call('HINCRBY', KEYS[1], word, 1)
take_off(KEYS[2], id)
return 'ok'
