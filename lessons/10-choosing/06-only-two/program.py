import asyncio
from multiprocessing import Pool
import requests

async def fetch_all(pages):
    waits = [asyncio.to_thread(requests.get, page)
             for page in pages]
    answers = await asyncio.gather(*waits)
    return sum(len(answer.text) for answer in answers)

def fetch_part(pages):
    return asyncio.run(fetch_all(pages))

if __name__ == "__main__":
    each = 3
    with open("pages.txt") as file:
        pages = file.read().split()
    parts = [pages[i:i + each]
             for i in range(0, len(pages), each)]
    with Pool(2) as pool:
        sizes = pool.map(fetch_part, parts, chunksize=1)
    print(len(parts), "parts,", sum(sizes), "characters")
