using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

// What prevails: layer by layer and, within each, point by point, a point being a value or one item of a list.
public sealed partial class Rulebook
{
    internal IEnumerable<LocalRule> AllRules() => (Superior?.AllRules() ?? []).Concat(_rules);

    // The cases on which what is said under a name depends, in the order of their ids.
    internal ImmutableArray<Case> CasesOf(NormName name)
    {
        var cases = ImmutableArray<Case>.Empty;
        for (var layer = this; layer is not null; layer = layer.Superior)
        {
            for (var asked = name; asked is not null; asked = asked.General)
            {
                foreach (var one in layer.SaidOf(asked))
                {
                    cases = one.When.IsAlways
                        ? cases
                        : cases.AddRange(one.When.Parts.Select(part => part.Case).Except(cases));
                }
            }
        }

        return cases.Sort(static (one, other) => string.CompareOrdinal(one.Id, other.Id));
    }

    // Those of them of which nobody has said whether they hold.
    private ImmutableArray<Case> UnknownOf(NormName name)
    {
        var known = Known;
        var unknown = CasesOf(name).RemoveAll(one => known.Says(one) is not null);
        return unknown.Length > Situation.MostCases
            ? throw new InvalidOperationException(
                $"{name} depends on {unknown.Length} cases that are not known; at most {Situation.MostCases} can be kept apart: say of some whether they hold (Given)."
            )
            : unknown;
    }

    private Norm? InEveryCase(NormName name, ImmutableArray<Case> unknown)
    {
        var readings = Known
            .Readings(unknown)
            .Select(situation => new CaseReading(
                When.Of(unknown.Select(one => (one, situation.Says(one) == true))),
                JudgedAs(name, situation)
            ))
            .ToList();
        return readings.TrueForAll(reading => IsAlike(reading.Norm, readings[^1].Norm))
            ? readings[^1].Norm
            : new InCases([.. readings]);
    }

    // What is the same in every case depends on none, by whichever articles; it is cited as it stands where no case holds.
    private static bool IsAlike(Norm? one, Norm? other) =>
        one?.GetType() == other?.GetType()
        && Equals(one?.BoxedValue, other?.BoxedValue)
        && (one is not OpenTerm open || open.IsAs((OpenTerm)other!));

    private Norm? JudgedAs(NormName name, Situation situation) => Stand(name, situation, []).Prevailing;

    internal IEnumerable<NormName> AllNames() =>
        (Superior?.AllNames() ?? [])
            .Concat(OwnNames)
            .DistinctBy(name => name.Id, StringComparer.Ordinal)
            .OrderBy(name => name.Id, StringComparer.Ordinal);

    // What hurts in several situations is one conflict, about the cases that these have in common.
    private IEnumerable<Clash> ConflictsOf(NormName name)
    {
        var cases = UnknownOf(name);
        return Known
            .Readings(cases)
            .SelectMany(situation =>
            {
                var clashes = new List<Clash>();
                Stand(name, situation, clashes);
                return clashes.Select(clash => (Clash: clash, Situation: situation));
            })
            .GroupBy(each => each.Clash, each => each.Situation, Clash.ByWhatIsHurt)
            .Select(alike => alike.Key.In(When.InAll(cases, [.. alike])));
    }

    // Every norm must be allowed by each superior norm that stands, not only by the nearest: a middle layer cannot
    // give away what it was not given. Of a list only the item at fault gives way, unless the whole cannot stand.
    private Standing Stand(NormName name, Situation situation, List<Clash> clashes)
    {
        var above = Superior?.Stand(name, situation, clashes) ?? new Standing(name);
        var (hurt, all) = (new List<Clash>(), new List<Statement>());
        var (whole, items) = (
            Said(item: null),
            above.Keys.Union(OwnKeys(name)).Select(On).ToImmutableArray()
        );
        if (all.Count == 0)
        {
            return above;
        }

        var stands = new Standing(name, whole, items);
        if (Refusal(name, above, stands) is { } refusal)
        {
            clashes.Add(ClashOfWhole(name, all, above, refusal));
            return above;
        }

        // Between a list and that nothing is asked there is one conflict, whatever the list has.
        if (
            name.Listing is not null
            && above.Prevailing is { } prevailing and not OpenTerm
            && hurt.Exists(clash =>
                prevailing is NothingAsked ? clash.Conflict.Item is null : clash.Own.Norm is NothingAsked
            )
        )
        {
            clashes.Add(ClashOfWhole(name, all, above, prevailing));
        }
        else
        {
            clashes.AddRange(hurt);
        }

        return stands;

        (object Key, ImmutableArray<Statement> Said) On(object key) => (key, Said(key));

        ImmutableArray<Statement> Said(object? item)
        {
            var superiors = above.On(item);
            if (Own(name, item, situation) is not { } own)
            {
                return superiors;
            }

            all.Add(own);
            if (own.Norm is OpenTerm && superiors.Any(said => said.Norm is not OpenTerm))
            {
                return superiors;
            }

            if (ClashOf(name, own, item, superiors) is not { } clash)
            {
                return superiors.Add(own);
            }

            hurt.Add(clash);
            return superiors;
        }
    }

    // What does not let what the layers down to this one make of a norm stand, whatever each point of it may: the list that
    // it would leave nothing of, although any of its items would do, or the choice that an open term left.
    private static Norm? Refusal(NormName name, Standing above, Standing stands) =>
        above.HasItems && stands.IsEmpty ? above.Prevailing
        : above.Choice is { Choice: { } choice } open
        && stands.Prevailing is { } prevailing and not OpenTerm
        && !choice.Allows(prevailing, name)
            ? open
        : null;

    // A superior that leaves a term free protects it from the layers in between.
    private Clash? ClashOf(NormName name, Statement own, object? item, ImmutableArray<Statement> superiors)
    {
        foreach (var superior in superiors)
        {
            var strictness = name.Compare(own.Norm, superior.Norm);
            if (!IsAllowed(superior.Norm, strictness))
            {
                return ClashOf(own, superior.Name, own.Norm, superior.Norm, strictness, item);
            }

            if (superior.Norm.Latitude == Latitude.Free)
            {
                break;
            }
        }

        return null;
    }

    private Clash ClashOfWhole(NormName name, List<Statement> own, Standing above, Norm superior)
    {
        var first = own[0];
        List<Norm> items =
        [
            .. own.Where(one => one.Item is not null && Standing.IsItem(one.Norm)).Select(one => one.Norm),
        ];
        var lower =
            items.Count > 0 && name.Listing is { } listing
                ? listing.Join(items, rest: null, dropped: [], closing: null)
                : first.Norm;
        return ClashOf(
            first,
            above.First?.Name ?? first.Name,
            lower,
            superior,
            name.Compare(lower, superior),
            item: null
        );
    }

    // A general norm also stands before a superior's for the part alone, and then the part is named.
    private Clash ClashOf(
        Statement own,
        NormName superiorName,
        Norm lower,
        Norm superior,
        Strictness strictness,
        object? item
    ) =>
        new(
            this,
            own,
            new(
                superiorName.IsPartOf(own.Name) ? superiorName : own.Name,
                lower,
                Name,
                ChineseName,
                superior,
                strictness
            )
            {
                Item = item,
            }
        );

    // What a superior leaves open may be filled by anything on each point; what its choice allows is asked of the whole.
    private static bool IsAllowed(Norm superior, Strictness strictness) =>
        superior is OpenTerm
        || superior.Latitude switch
        {
            Latitude.Fixed => strictness == Strictness.Same,
            Latitude.MayTighten => strictness is Strictness.Same or Strictness.Stricter,
            _ => true,
        };

    // Within a layer a norm for the part goes before the one for the whole; a lower layer goes before both.
    private Statement? Own(NormName name, object? item, Situation situation)
    {
        for (var asked = name; asked is not null; asked = asked.General)
        {
            Statement? best = null;
            foreach (var one in SaidOf(asked))
            {
                if (one.SpeaksOf(item, situation) && (best is null || one.GoesBefore(best)))
                {
                    best = one;
                }
            }

            if (best is not null)
            {
                return best;
            }
        }

        return null;
    }

    // The items that this layer itself speaks of.
    private IEnumerable<object> OwnKeys(NormName name)
    {
        for (var asked = name; asked is not null; asked = asked.General)
        {
            foreach (var one in SaidOf(asked))
            {
                if (one.Item is { } key)
                {
                    yield return key;
                }
            }
        }
    }
}
