namespace GrassrootsDemocracy.Liaison;

/// <summary>The rules on a network: those on its kinds of link, and how often its groups and councils are active.</summary>
public sealed record LiaisonRules : Rules<LiaisonRules>
{
    private LiaisonRules(Rulebook rulebook, ValueList<LinkKind> kinds, ValueList<Label> active)
    {
        Links = [.. kinds.Select(kind => LinkRules.From(rulebook, new LinkNorms(kind)))];
        Active = [.. active];
        ValueList<ActivityNorms> norms = [.. active.Select(role => new ActivityNorms(role))];
        Activities = [.. norms.Select(name => rulebook.FindOrOpen(name.Activity))];
        BeforeEvents = [.. norms.Select(name => rulebook.FindOrOpen(name.BeforeEvent))];
    }

    /// <summary>Gets the rules on each kind of link, in the order in which the kinds were asked for.</summary>
    public ValueList<LinkRules> Links { get; }

    /// <summary>Gets the roles of the groups and councils.</summary>
    public ValueList<Label> Active { get; }

    /// <summary>Gets how often those of each role are active, in the order of <see cref="Active"/>.</summary>
    public ValueList<NormOrOpen<Cadence>> Activities { get; }

    /// <summary>Gets before which event those of each role are active, in the order of <see cref="Active"/>.</summary>
    public ValueList<NormOrOpen<Cadence>> BeforeEvents { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="kinds">The kinds of link to check.</param>
    /// <param name="active">The roles of groups and councils that must be active; none for links alone.</param>
    /// <returns>The rules.</returns>
    public static LiaisonRules From(Rulebook rulebook, ValueList<LinkKind> kinds, ValueList<Label> active) =>
        Read(rulebook, kind: null, book => new(book, Guard.Against.Null(kinds), Guard.Against.Null(active)));

    /// <summary>Measures a network.</summary>
    /// <param name="period">The network and the days: contacts and activities are counted in them, links as of the last.</param>
    /// <returns>What the rules make of it, and the ledger.</returns>
    public LiaisonOutcome Check(ContactPeriod period) => new(For(period), period);

    // Of all kinds of link in a network, and of those roles in it of whose activity a rulebook speaks.
    internal static LiaisonRules Of(Rulebook rulebook, LiaisonNetwork network) =>
        From(
            rulebook,
            network.Kinds,
            [.. network.Nodes.Roles.Where(role => new ActivityNorms(role).IsSpokenOfIn(rulebook))]
        );

    // How often always; events where a rulebook speaks of them, if only to leave them open.
    internal IEnumerable<(Label Role, NormOrOpen<Cadence> Term)> Terms()
    {
        foreach (var (place, role) in Active.Index())
        {
            yield return (role, Activities[place]);
            if (BeforeEvents[place].Source is not null)
            {
                yield return (role, BeforeEvents[place]);
            }
        }
    }
}
