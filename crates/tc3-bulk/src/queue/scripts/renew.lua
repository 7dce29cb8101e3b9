-- KEYS: rows. ARGV: consumer, then entries. They stay with who has them; what others took over is left to them.
local kept = 0
for i = 2, #ARGV do
    if is_owned(KEYS[1], ARGV[i], ARGV[1]) then
        redis.call('XCLAIM', KEYS[1], GROUP, ARGV[1], 0, ARGV[i], 'JUSTID')
        kept = kept + 1
    end
end
return kept
