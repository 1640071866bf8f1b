namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The rules on the yearly session of a standing congress, each norm found or open.</summary>
public sealed record StandingCongressRules : Rules<StandingCongressRules>
{
    private StandingCongressRules(Rulebook rulebook, StandingCongressNorms norms)
    {
        Themes = rulebook.FindOrOpen(norms.Themes);
        Session = Procedure.From(rulebook, norms.SessionId);
    }

    internal NormOrOpen<CountRange> Themes { get; }

    /// <summary>Gets the stages of a session.</summary>
    public Procedure Session { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The congress.</param>
    /// <returns>The rules.</returns>
    public static StandingCongressRules From(Rulebook rulebook, StandingCongressNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Checks a session as it stands on a day.</summary>
    /// <param name="session">The facts.</param>
    /// <param name="on">The day.</param>
    /// <returns>The stages, what is due next, and the ledger.</returns>
    public AnnualSessionOutcome Check(AnnualSession session, LocalDate on) => new(For(session), session, on);
}
