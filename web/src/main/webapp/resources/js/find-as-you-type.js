// Shows what a search finds while its words are typed. Without it, the search's own button does the same.
(() => {
    const PAUSE_MILLIS = 250;

    for (const around of document.querySelectorAll("[data-finds]")) {
        const form = around.querySelector("form");
        const found = document.getElementById(around.dataset.finds);
        let pause;
        let latest = 0;

        const find = async () => {
            const mine = ++latest;
            const address = form.action + "?" + new URLSearchParams(new FormData(form));
            const answer = await fetch(address, { credentials: "same-origin" });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const now = page.getElementById(found.id);
            if (!answer.ok || mine !== latest || now === null) {
                return;
            }
            // The line that says how many stays the same element, so that screen readers notice its new words.
            const line = found.querySelector("[role=status]");
            const newLine = now.querySelector("[role=status]");
            line.textContent = newLine.textContent;
            newLine.replaceWith(line);
            found.replaceChildren(...now.childNodes);
            history.replaceState(null, "", address);
        };

        form.addEventListener("input", () => {
            clearTimeout(pause);
            pause = setTimeout(() => find().catch(() => {}), PAUSE_MILLIS);
        });
    }
})();
