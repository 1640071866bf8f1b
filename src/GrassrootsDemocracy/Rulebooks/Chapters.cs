namespace GrassrootsDemocracy.Rulebooks;

// The subjects that an instrument speaks of, each with the ids of its norms; the last that covers an id has it.
internal sealed class Chapters(params (Subjects Subject, string[] Ids)[] subjects)
{
    // Of the election of a body, and whatever else.
    public static Chapters OfElection(Label kind, params (Subjects Subject, string[] Ids)[] others) =>
        new([
            (Subjects.Vote, About.TheVote(kind)),
            (Subjects.Before, About.TheTimeBefore(kind)),
            (Subjects.Process, About.TheProcess(kind)),
            (Subjects.After, About.TheTimeAfter(kind)),
            .. others,
        ]);

    // Of one subject only.
    public static Chapters On(params string[] ids) => new((Subjects.All, ids));

    public Subjects SubjectOf(string id) =>
        Array.FindLast(subjects, one => IdsAbout.Cover(one.Ids, id)).Subject;

    public Rulebook Written(Instrument instrument, Func<Edition> text) =>
        Written(Rulebook.Named(instrument.Name, instrument.ChineseName), text);

    // Each is written when one of its norms is first asked for.
    public Rulebook Written(Rulebook rulebook, Func<Edition> text)
    {
        var edition = new Lazy<Edition>(text);
        return subjects.Aggregate(
            rulebook,
            (book, one) =>
                book.Chapter(one.Ids, own => edition.Value.On(one.Subject, own, this))
        );
    }
}
