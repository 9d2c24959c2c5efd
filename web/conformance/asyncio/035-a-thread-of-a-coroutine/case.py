import asyncio
from threading import Thread


async def work(n):
    print("in", n)


async def main():
    print("main")


class Worker(Thread):
    async def run(self):
        print("worker")


threads = [Thread(target=work, args=[1]), Worker()]
for t in threads:
    t.start()
    t.join()
    print(t.is_alive())
asyncio.run(main())
