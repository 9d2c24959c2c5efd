from multiprocessing import Pipe, Process, set_start_method
import time


def send_late(writer):
    time.sleep(0.1)
    writer.send("late")


if __name__ == "__main__":
    set_start_method("spawn")
    reader, writer = Pipe(False)
    print(reader.poll(), reader.poll(0), reader.poll(timeout=-1))
    began = time.monotonic()
    print(reader.poll(0.1), time.monotonic() - began >= 0.09)
    writer.send_bytes(b"")
    print(reader.poll(), reader.poll(None), reader.recv_bytes(), reader.poll())
    p = Process(target=send_late, args=(writer,))
    p.start()
    print(reader.poll(None), reader.recv())
    p.join()
    writer.close()
    print(reader.poll(20))
