import sys from "sys";

function leave() {
  try {
    sys.exit("words");
  } finally {
    print("finally");
  }
}

if (__name__ === "__main__") {
  try {
    sys.exit(5);
  } catch (e: any) {
    print(e.name, e, e.code);
  }
  leave();
  print("never said");
}
