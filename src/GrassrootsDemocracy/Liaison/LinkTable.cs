namespace GrassrootsDemocracy.Liaison;

// What a network knows of one kind of link.
internal sealed record LinkTable(LinkRows Links, ContactRows Contacts)
{
    public static LinkTable Of(LinkBook book)
    {
        var links = book.Rows();
        return new(links, book.Contacts(links));
    }
}
