-- KEYS: head, rows, states, results, review, held. ARGV: done or again, the result of a row that is done but for its number, then rows.
-- Takes what somebody found out; of all of them, or where one is not to be reviewed, of none. Answers with that one, or 0.
for i = 3, #ARGV do
    if redis.call('HEXISTS', KEYS[5], ARGV[i]) == 0 then
        return tonumber(ARGV[i])
    end
end
for i = 3, #ARGV do
    local row = ARGV[i]
    local was = string.match(redis.call('HGET', KEYS[3], row), '^%a+')
    if ARGV[1] == 'done' then
        redis.call('HSET', KEYS[3], row, 'done 0')
        redis.call('HSET', KEYS[4], row, '{"row":' .. row .. ARGV[2])
        redis.call('HINCRBY', KEYS[1], 'done', 1)
    else
        redis.call('XADD', KEYS[2], 'NOMKSTREAM', '*', 'row', row, 'request', redis.call('HGET', KEYS[6], row))
        redis.call('HDEL', KEYS[3], row)
    end
    redis.call('HDEL', KEYS[5], row)
    redis.call('HDEL', KEYS[6], row)
    redis.call('HINCRBY', KEYS[1], was, -1)
end
return 0
