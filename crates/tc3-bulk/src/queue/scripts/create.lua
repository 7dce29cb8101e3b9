-- KEYS: head, rows. ARGV: the head's fields and values. Begins a job; one that is there stays. Answers with its head.
if redis.call('EXISTS', KEYS[1]) == 0 then
    redis.call('XGROUP', 'CREATE', KEYS[2], GROUP, '0', 'MKSTREAM')
    redis.call('HSET', KEYS[1], unpack(ARGV))
end
return redis.call('HGETALL', KEYS[1])
