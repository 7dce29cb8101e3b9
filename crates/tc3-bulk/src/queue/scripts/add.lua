-- KEYS: head, rows. ARGV: the number of the first row, then requests. Adds them, once, whoever asks how often. Answers with the
-- number of the row that is missing next.
local submitted = redis.call('HGET', KEYS[1], 'submitted')
if not submitted or redis.call('EXISTS', KEYS[2]) == 0 then
    return redis.error_reply('LOST the job is gone')
end
local first = tonumber(ARGV[1])
if first ~= tonumber(submitted) + 1 then
    return tonumber(submitted) + 1
end
for i = 2, #ARGV do
    redis.call('XADD', KEYS[2], 'NOMKSTREAM', '*', 'row', first + i - 2, 'request', ARGV[i])
end
redis.call('HSET', KEYS[1], 'submitted', first + #ARGV - 2)
return first + #ARGV - 1
