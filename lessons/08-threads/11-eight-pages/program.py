import requests

def size(address):
    text = requests.get(address).text
    return len(text)

with open("pages.txt") as file:
    pages = file.read().split()
sizes = [size(page) for page in pages]
for page, length in zip(pages, sizes):
    print(page, length)
