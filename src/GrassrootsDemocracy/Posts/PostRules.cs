namespace GrassrootsDemocracy.Posts;

/// <summary>The rules on posts of one rulebook: the sizes, who may hold what together, and for how long.</summary>
public sealed record PostRules : Rules<PostRules>
{
    private PostRules(Rulebook rulebook)
    {
        Headcount = rulebook.FindOrOpen(PostNorms.Headcount);
        CrossAppointmentAssessed = rulebook.FindOrOpen(PostNorms.CrossAppointmentAssessed);
    }

    internal NormOrOpen<ValueList<HeadcountCeiling>> Headcount { get; }
    internal NormOrOpen<bool> CrossAppointmentAssessed { get; }

    /// <summary>Takes the rules of a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <returns>The rules.</returns>
    public static PostRules From(Rulebook rulebook) =>
        Read(rulebook, kind: null, book => new(book), readsLater: true);

    /// <summary>Finds the rules on one body.</summary>
    /// <param name="body">The body, one of the library's or the host's own.</param>
    /// <returns>The rules, each norm found or open.</returns>
    public BodyRules Of(Label body) => new(Reading.Rulebook, new(Guard.Against.Null(body)));

    /// <summary>Checks who holds what on a day against every rule.</summary>
    /// <param name="roster">The posts, the people and the tenures.</param>
    /// <param name="day">The day.</param>
    /// <returns>The holders of the day, and every finding.</returns>
    public PostOutcome Check(Roster roster, LocalDate day)
    {
        Guard.Against.Null(roster);
        var dated = roster with { LawOf = roster.LawOn(day) };
        return new(For(dated, nameof(roster)), dated, roster.On(day));
    }
}
