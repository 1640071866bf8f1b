using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

// Where rules were read, and how they are read anew when facts say which cases hold. It is no part of what the rules say, so
// that any two are equal.
internal sealed class Reading<TRules>
    where TRules : Rules<TRules>
{
    private readonly Label? _kind;
    private readonly Func<Rulebook, TRules> _read;
    private readonly HashSet<Case> _cases;
    private readonly bool _readsLater;
    private readonly LocalRule[] _local;

    private Reading(
        Rulebook rulebook,
        Label? kind,
        Func<Rulebook, TRules> read,
        HashSet<Case> cases,
        bool readsLater
    )
    {
        Rulebook = rulebook;
        _kind = kind;
        _read = read;
        _cases = cases;
        _readsLater = readsLater;
        _local = [.. rulebook.AllRules().Where(rule => rule.Kind is null || rule.Kind == kind)];
    }

    public Rulebook Rulebook { get; }

    // The cases on which the rules depend and of which the rulebook itself does not know whether they hold.
    public IEnumerable<Case> Unknown => _cases.Where(one => Rulebook.Known.Says(one) is null);

    // Reads the rules, and notes on the way on which cases they depend.
    public static TRules Of(Rulebook rulebook, Label? kind, Func<Rulebook, TRules> read, bool readsLater)
    {
        var cases = new HashSet<Case>();
        var rules = read(rulebook.WatchedBy(cases));
        return rules with { Reading = new(rulebook.Unwatched(), kind, read, cases, readsLater) };
    }

    public TRules Hypothetical() => ReadIn(Rulebook.Hypothetically());

    public TRules For(TRules rules, Facts facts, string name)
    {
        if (facts.SaidTwice is { } twice)
        {
            throw new ArgumentException(twice, name);
        }

        if (!Rulebook.IsHypothetical && !Holds(facts))
        {
            throw new ArgumentException(
                $"The rules hold {Held(facts).English}; the facts are {Said(facts)}. Let the catalogue find the rules of that place, day and kind (Decide), or ask what these rules would make of it with Hypothetically().",
                name
            );
        }

        if (_cases.Count == 0 && !_readsLater)
        {
            return rules;
        }

        var book = Rulebook.Knowing(facts);
        return _readsLater || Unknown.Any(one => book.Known.Says(one) is not null) ? ReadIn(book) : rules;
    }

    public Verdict Stand(Facts facts)
    {
        if (_local.Length == 0)
        {
            return Verdict.Met;
        }

        var book = Rulebook.Knowing(facts);
        return Verdicts.All(
            _local
                .Where(rule => rule.VoidsWhenBreached && rule.IsFor(facts))
                .Select(rule => rule.MeasureOf(facts, book).Verdict)
        );
    }

    // A ledger with what must be said before it, once, and the rules that only this place has after it.
    public ValueList<Finding> Framed(Facts facts, IEnumerable<Finding?> lines)
    {
        var remarks = Remarks(facts).ToList();

        // Rules of one's own read norms that the rules themselves do not, in the cases of the facts as well.
        var book = _local.Length == 0 ? Rulebook : Rulebook.Knowing(facts);
        return
        [
            .. remarks,
            .. lines.OfType<Finding>().Where(line => !remarks.Contains(line)),
            .. _local
                .Where(rule => rule.IsFor(facts))
                .Select(rule => new Finding(rule.Rule, rule.MeasureOf(facts, book), rule.Source)),
        ];
    }

    public override bool Equals(object? obj) => obj is Reading<TRules>;

    public override int GetHashCode() => 0;

    // The cases on which rules depend stay the same in whatever rulebook they are read anew.
    private TRules ReadIn(Rulebook rulebook) =>
        _read(rulebook) with
        {
            Reading = new(rulebook, _kind, _read, _cases, _readsLater),
        };

    private bool Holds(Facts facts) => Rulebook.Scope.Holds(facts.Area, facts.LawOf) && !IsOfAnother(facts);

    private bool IsOfAnother(Facts facts) => _kind is not null && facts.Kind is { } kind && kind != _kind;

    private IEnumerable<Finding> Remarks(Facts facts)
    {
        if (Rulebook.IsHypothetical && !Holds(facts))
        {
            yield return new(
                KernelFindings.Hypothetical,
                Measure.Stated(Verdict.Undetermined),
                source: null,
                Held(facts)
            );
        }

        if (Rulebook.CheckedUpTo is { } day && facts.LawOf > day)
        {
            yield return new(
                KernelFindings.Checked,
                Measure.Stated(Verdict.Undetermined),
                source: null,
                Invariant($"{day:uuuu-MM-dd}")
            );
        }

        foreach (var remark in Rulebook.Remarks)
        {
            yield return remark;
        }

        // Facts within others may say the same of themselves.
        HashSet<Finding>? said = null;
        foreach (var remark in facts.Remarks)
        {
            if ((said ??= []).Add(remark))
            {
                yield return remark;
            }
        }
    }

    // Of what kind is said only where that is what does not fit.
    private Words Held(Facts facts)
    {
        var scope = Rulebook.Scope.InWords();
        return IsOfAnother(facts)
            ? new($"for \"{_kind}\" {scope.English}", $"“{_kind!.ChineseName}”，{scope.Chinese}")
            : scope;
    }

    private string Said(Facts facts) =>
        (IsOfAnother(facts) ? $"for \"{facts.Kind}\", " : "")
        + (facts.LawOf is { } day ? Invariant($"of {day:uuuu-MM-dd}") : "of a day that is not known")
        + (facts.Area is { } area ? Invariant($" in {area}") : "");
}
