namespace GrassrootsDemocracy.Rulebooks;

// Where a text says something: an article, or several places by name; and whether its words were read.
internal static class Articles
{
    public static Citation Read(this Instrument text, int article, int? paragraph = null) =>
        text.Cited(article, paragraph, TextStatus.Read);

    public static Citation Read(this Instrument text, string places, string chinesePlaces) =>
        new(text, Provision.Named(places, chinesePlaces), TextStatus.Read);

    public static Citation Confirmed(this Instrument text, int article, int? paragraph = null) =>
        text.Cited(article, paragraph, TextStatus.Confirmed);

    public static Citation NotRead(this Instrument text, int article, int? paragraph = null) =>
        text.Cited(article, paragraph, TextStatus.NotRead);

    private static Citation Cited(this Instrument text, int article, int? paragraph, TextStatus status) =>
        new(
            text,
            paragraph is { } number ? Provision.Article(article, number) : Provision.Article(article),
            status
        );
}
