-- KEYS: a pace. ARGV: the time between two starts in microseconds, how many are asked for, whether one was turned away.
-- Grants so many starts at equal distances behind those granted before. Answers with how long until the first, and the distance.
-- Turned away, all slow down to 0.7 of their rate, once a second at most; each second gives back a hundredth.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local kept = redis.call('HMGET', KEYS[1], 'next', 'share', 'asked', 'fell')
local nexts, share = tonumber(kept[1]) or now, tonumber(kept[2]) or 1
local asked, fell = tonumber(kept[3]) or now, tonumber(kept[4]) or 0
share = math.min(1, share + math.max(0, now - asked) / 1000000 * 0.01)
if ARGV[3] == '1' and now - fell >= 1000000 then
    share, fell = math.max(0.05, share * 0.7), now
end
local distance = math.ceil(ARGV[1] / share)
local first = math.max(now, nexts)
local function whole(number)
    return string.format('%.0f', number)
end
redis.call('HSET', KEYS[1], 'next', whole(first + distance * ARGV[2]), 'share', share, 'asked', whole(now), 'fell', whole(fell))
redis.call('PEXPIRE', KEYS[1], 3600000)
return {first - now, distance}
