from multiprocessing import Process, set_start_method
from multiprocessing.shared_memory import SharedMemory

def by_name(name):
    block = SharedMemory(name=name)
    block.buf[0] = block.buf[0] + 1
    block.close()

def by_object(block):
    block.buf[1] = 200
    print("child:", bytes(block.buf[:3]), block.size)
    block.close()

def run(target, given):
    child = Process(target=target, args=(given,))
    child.start()
    child.join()
    return child.exitcode

if __name__ == "__main__":
    set_start_method("spawn")
    block = SharedMemory(create=True, size=3)
    block.buf[0] = 41
    print(run(by_name, block.name), bytes(block.buf[:3]))
    print(run(by_object, block), bytes(block.buf[:3]))
    block.close()
    block.unlink()
