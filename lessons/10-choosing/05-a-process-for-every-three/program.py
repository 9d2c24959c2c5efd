import asyncio
from multiprocessing import Process
import requests

async def fetch_all(pages):
    waits = [asyncio.to_thread(requests.get, page)
             for page in pages]
    answers = await asyncio.gather(*waits)
    for answer in answers:
        print(answer.url, answer.status_code)

def child(pages):
    asyncio.run(fetch_all(pages))

if __name__ == "__main__":
    each = 3
    with open("pages.txt") as file:
        pages = file.read().split()
    for i in range(0, len(pages), each):
        part = pages[i:i + each]
        Process(target=child, args=(part,)).start()
