namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>The rules on appeals, those of every channel and those of each.</summary>
public sealed record AppealRules : Rules<AppealRules>
{
    private readonly ValueList<Label> _channels;
    private readonly ValueList<AppealTerms> _terms;

    private AppealRules(Rulebook rulebook, ValueList<Label> channels)
    {
        All = new(rulebook, AppealNorms.All);
        _channels = channels;
        _terms = [.. channels.Select(channel => new AppealTerms(rulebook, AppealNorms.For(channel)))];
    }

    // The rules on appeals whose channel is not known, or is none of the channels.
    internal AppealTerms All { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="further">Channels that a rulebook names besides <see cref="AppealChannels.All"/>.</param>
    /// <returns>The rules.</returns>
    public static AppealRules From(Rulebook rulebook, ValueList<Label>? further = null) =>
        Read(
            rulebook,
            kind: null,
            book => new(book, [.. AppealChannels.All.Concat(further ?? []).Distinct()])
        );

    internal AppealTerms Of(Label? channel)
    {
        for (var place = 0; place < _channels.Count; place++)
        {
            if (_channels[place] == channel)
            {
                return _terms[place];
            }
        }

        return All;
    }

    /// <summary>Finds where every appeal stands at the end of a day, what is due and what is overdue.</summary>
    /// <param name="log">What was done; what was done later than the day is left out of account.</param>
    /// <param name="day">The day.</param>
    /// <returns>The appeals, and the ledger.</returns>
    public AppealOutcome Decide(AppealLog log, LocalDate day) => new(For(log), log, day);
}
