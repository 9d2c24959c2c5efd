from multiprocessing import Pool
import requests

SITE = "https://samples.example/"

def download(name):
    answer = requests.get(SITE + name)
    with open(name, "wb") as file:
        file.write(answer.content)
    print(name, "is here")

if __name__ == "__main__":
    names = ["mountains.png", "waves.png", "dunes.png"]
    for name in names:
        download(name)
    print("one after another: done")
    pool = Pool(3)
    pool.map(download, names)
    print("with a pool: done")
    pool.close()
    pool.join()
