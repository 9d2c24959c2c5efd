import sys

print(sys.getswitchinterval())
sys.setswitchinterval(0.001)
print(sys.getswitchinterval())
for wrong in (0, -1, "x"):
    try:
        sys.setswitchinterval(wrong)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
