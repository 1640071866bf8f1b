namespace GrassrootsDemocracy.Liaison;

// What a network knows of one kind of link. The rules ask about those for whom somebody is responsible, so the links lie by
// them.
internal sealed class LinkTable(LinkRows byTo, ContactRows contacts)
{
    private LinkRows? _byFrom;

    public LinkRows ByTo => byTo;

    // The same links by those who are responsible; made when first asked for, since many never ask.
    public LinkRows ByFrom => _byFrom ??= byTo.Reversed();

    public ContactRows Contacts => contacts;

    public static LinkTable Of(LinkBook book)
    {
        var links = book.Rows();
        return new(links, book.Contacts(links));
    }
}
