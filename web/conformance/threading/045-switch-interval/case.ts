import sys from "sys";

print(sys.getswitchinterval());
sys.setswitchinterval(0.001);
print(sys.getswitchinterval());
// Any: no numbers, on purpose.
const wrongs: any[] = [0, -1, "x"];
for (const wrong of wrongs) {
  try {
    sys.setswitchinterval(wrong);
  } catch (e) {
    if (e instanceof TypeError || e instanceof ValueError) print(e.name, e);
  }
}
