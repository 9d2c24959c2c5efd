from multiprocessing import get_context

print("reading the file as", __name__)

def hello():
    print("hello from the child")

Process = get_context("spawn").Process
p = Process(target=hello)
p.start()
p.join()
print("exit code:", p.exitcode)
