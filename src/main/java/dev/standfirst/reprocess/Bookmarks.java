package dev.standfirst.reprocess;

/** Where it is kept how far an order has been carried out. */
interface Bookmarks {
    /** Nowhere. */
    Bookmarks NONE =
            new Bookmarks() {
                @Override
                public Bookmark read() {
                    return Bookmark.START;
                }

                @Override
                public void write(Bookmark bookmark) {}

                @Override
                public void remove() {}
            };

    /** What was kept last; the start where nothing was. */
    Bookmark read() throws FaultException;

    /** Keeps {@code bookmark} instead of what was kept before. */
    void write(Bookmark bookmark) throws FaultException;

    /** Forgets it, as the order is carried out. */
    void remove() throws FaultException;
}
