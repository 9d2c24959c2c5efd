from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

def brighten(name):
    image = SharedMemory(name)
    for i in range(4):
        image.buf[i] += 100
    image.close()

if __name__ == "__main__":
    image = SharedMemory(create=True, size=4)
    image.buf[:4] = bytes([10, 20, 30, 40])
    p = Process(
        target=brighten, args=(image.name,),
    )
    p.start()
    p.join()
    print("pixels:", list(image.buf[:4]))
    image.close()
    image.unlink()
