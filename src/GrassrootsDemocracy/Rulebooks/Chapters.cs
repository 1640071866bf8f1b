namespace GrassrootsDemocracy.Rulebooks;

// The subjects that an instrument speaks of; the last that covers an id has it.
internal sealed class Chapters(params Chapter[] chapters)
{
    // Of the election of a body, and whatever else.
    public static Chapters OfElection(Label kind, params Chapter[] others) =>
        new([
            new(Subject.Vote, About.TheVote(kind)),
            new(Subject.TimeBefore, About.TheTimeBefore(kind)),
            new(Subject.Process, About.TheProcess(kind)),
            new(Subject.TimeAfter, About.TheTimeAfter(kind)),
            .. others,
        ]);

    // Of one subject only.
    public static Chapters On(params string[] ids) => new(new Chapter(Subject.All, ids));

    public Subject? SubjectOf(string id) =>
        Array.FindLast(chapters, chapter => IdsAbout.Cover(chapter.Ids, id))?.Subject;

    // Each edition is in force from the day that its instrument says.
    public Timeline<Rulebook> Editions(
        string subject,
        LocalDate checkedOn,
        params (Instrument Law, Func<Instrument, Edition> Text)[] editions
    ) =>
        new(
            subject,
            checkedOn,
            editions.Select(edition =>
                (
                    edition.Law.InForce!.Value,
                    (Func<Rulebook>)(
                        () =>
                            Written(
                                Rulebook.Named(edition.Law.Name, edition.Law.ChineseName),
                                () => edition.Text(edition.Law)
                            )
                    )
                )
            )
        );

    // Each is written when one of its norms is first asked for.
    public Rulebook Written(Rulebook rulebook, Func<Edition> text)
    {
        var edition = new Lazy<Edition>(text);
        foreach (var chapter in chapters)
        {
            rulebook = rulebook.Chapter(
                chapter.Ids,
                own => edition.Value.On(chapter.Subject, new(own, this)).Rulebook
            );
        }

        return rulebook;
    }
}
