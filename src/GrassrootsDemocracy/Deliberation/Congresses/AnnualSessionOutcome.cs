namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>A yearly session of a standing congress as it stands on a day.</summary>
/// <remarks>Two are equal when facts, rules and day are.</remarks>
public sealed record AnnualSessionOutcome : Outcome<StandingCongressRules>
{
    internal AnnualSessionOutcome(StandingCongressRules rules, AnnualSession session, LocalDate on)
        : base(rules)
    {
        Session = session;
        Stages = rules.Session.Check(session.ByItsLaw(session.Log), on);
        var themes = session.Themes?.Distinct(StringComparer.Ordinal).Count();
        var theme = new Finding(
            StandingCongressFindings.Themes,
            rules.Themes.Measure(range => Measure.Within(themes, range), themes),
            rules.Themes.Source,
            new NameList(session.Themes ?? [])
        );
        Findings = rules.Framed(session, [theme, .. Stages.Findings]);
    }

    /// <summary>Gets the facts.</summary>
    public AnnualSession Session { get; }

    /// <summary>Gets the stages, with what is due next and what is overdue.</summary>
    public ProcedureOutcome Stages { get; }

    /// <summary>Gets the ledger: the theme, and every requirement of every stage that has come up.</summary>
    public override ValueList<Finding> Findings { get; }
}
