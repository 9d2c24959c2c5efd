import sys


def leave():
    try:
        sys.exit("words")
    finally:
        print("finally")


if __name__ == "__main__":
    try:
        sys.exit(5)
    except SystemExit as e:
        print(type(e).__name__, e, e.code)
    leave()
    print("never said")
