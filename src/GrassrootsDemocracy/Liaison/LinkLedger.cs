using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison;

// The ledger of one kind of link.
internal sealed class LinkLedger(LinkOutcome outcome)
{
    private LinkRules Rules => outcome.Rules;

    private LinkKind Kind => outcome.Rules.Kind;

    public IEnumerable<Finding> Lines()
    {
        yield return Range(LiaisonFindings.Each, "to", Rules.Each, outcome.Load.Bearers, outcome.Each.Count);
        yield return Coverage();
        if (Rules.LinkedBy.Source is not null)
        {
            yield return Range(
                LiaisonFindings.LinkedBy,
                "by",
                Rules.LinkedBy,
                outcome.Coverage.All,
                outcome.LinkedBy.Count
            );
        }

        if (Rules.WithinUnit.Source is not null)
        {
            yield return WithinUnit();
        }

        yield return Load();
        if (Rules.About.Norm is { Value: var about })
        {
            yield return About(about);
        }

        foreach (var line in Contacts())
        {
            yield return line;
        }

        foreach (var line in Crossings())
        {
            yield return line;
        }
    }

    private static Measure Of(int actual, int all) =>
        all == 0 ? Measure.MissingFact(0) : Measure.AtLeast(actual, all);

    private Finding Range(RuleDescriptor rule, string side, NormOrOpen<CountRange> term, int all, int outside)
    {
        var measure = term.Norm is null ? Measure.Open(all, all) : Of(all - outside, all);
        return term.Norm is { Value: var range }
            ? new(rule, measure, term.Source)
            {
                Detail = Sentence.Of(LiaisonTexts.All, $"of-range-{side}", Kind, range),
            }
            : new(rule, measure, term.Source)
            {
                Detail = Sentence.Of(LiaisonTexts.All, $"of-no-range-{side}", Kind),
            };
    }

    // That everybody is reached is asked by whoever asks that at least one is responsible for each.
    private Finding Coverage()
    {
        var (covered, all) = (outcome.Coverage.Covered, outcome.Coverage.All);
        var isAsked = Rules.LinkedBy.Norm is { Value.Least: > 0 };
        return new(
            LiaisonFindings.Coverage,
            isAsked ? Of(covered, all) : Measure.Open(covered, all),
            isAsked ? Rules.LinkedBy.Source : null
        )
        {
            Detail = Sentence.Of(LiaisonTexts.All, "of-all", Kind, all),
        };
    }

    private Finding WithinUnit()
    {
        var units = new LinkUnits(outcome.View, Kind);
        var isAsked = Rules.WithinUnit.Norm is { Value: true };
        var outside = units.Outside.Count;
        return new(
            LiaisonFindings.WithinUnit,
            Rules.WithinUnit.IsOpen ? Measure.Open(outside, units.Links)
                : !isAsked ? Measure.Recorded(outside, units.Links)
                : outside == 0 && (units.Unknown > 0 || units.Links == 0)
                    ? Measure.MissingFact(outside, units.Links)
                : Measure.AtMost(outside, 0),
            Rules.WithinUnit.Source
        )
        {
            Detail = Kind,
        };
    }

    private Finding Load()
    {
        var load = outcome.Load;
        return new(
            LiaisonFindings.Load,
            load.Bearers == 0 ? Measure.MissingFact(0)
                : Rules.Spread.Norm is { Value: var spread } ? Measure.AtMost(load.Spread, spread)
                : Measure.Open(load.Spread),
            Rules.Spread.Source
        )
        {
            Detail = Sentence.Of(LiaisonTexts.All, "of-load", Kind, load.Least, load.Most),
        };
    }

    // What is about a number is not breached by another: nobody says how far from it.
    private Finding About(int about)
    {
        var (load, exact) = (outcome.Load, 0);
        foreach (var person in load.People())
        {
            exact += load.LinksOf(person) == about ? 1 : 0;
        }

        return new(
            LiaisonFindings.About,
            load.Bearers == 0 ? Measure.MissingFact(0)
                : exact == load.Bearers ? Measure.Recorded(exact, load.Bearers)
                : Measure.Open(exact, load.Bearers),
            Rules.About.Source
        )
        {
            Detail = Sentence.Of(LiaisonTexts.All, "of-about", Kind, about, load.Least, load.Most),
        };
    }

    private IEnumerable<Finding> Contacts()
    {
        var spans = outcome.Contacts;
        foreach (var span in spans)
        {
            yield return span.Line(LiaisonFindings.Contact, "of-contact", Rules.Contact.Source);
        }

        if (spans.Count == 0)
        {
            var made = outcome.Judge.Others().Made;
            yield return new(
                LiaisonFindings.Contact,
                Rules.Contact.IsOpen ? Measure.Open(made) : Measure.MissingFact(made),
                Rules.Contact.Source
            )
            {
                Detail = Sentence.Of(LiaisonTexts.All, "of-made", Kind),
            };
        }

        foreach (
            var (rule, term) in new[]
            {
                (LiaisonFindings.IdealInterval, Rules.IdealInterval),
                (LiaisonFindings.MostInterval, Rules.MostInterval),
            }
        )
        {
            if (term.Norm is { Value: var limit })
            {
                var (all, waits) = outcome.Waits(term);
                yield return new(rule, Of(all - waits.Count, all), term.Source)
                {
                    Detail = Sentence.Of(LiaisonTexts.All, "of-limit", Kind, limit),
                };
            }
        }

        if (outcome.Judge.Others() is { Others: > 0 } others)
        {
            yield return new(
                LiaisonFindings.NotResponsible,
                Measure.Open(others.Others, others.Made),
                source: null
            )
            {
                Detail = Kind,
            };
        }
    }

    private IEnumerable<Finding> Crossings()
    {
        foreach (var need in Rules.Crossing.Norm?.Value ?? [])
        {
            var groups = outcome
                .View.Crossing(Kind, need.Trait)
                .Select(group => group.Reaches(need.Least))
                .ToList();
            var (cross, all) = (groups.Count(group => group == true), groups.Count);
            var isMissing = all == 0 || (groups.Contains(null) && !groups.Contains(false));
            yield return new(
                LiaisonFindings.Crossing,
                isMissing ? Measure.MissingFact(cross, all) : Measure.AtLeast(cross, all),
                Rules.Crossing.Source
            )
            {
                Detail = Sentence.Of(LiaisonTexts.All, "of-need", Kind, need),
            };
        }
    }
}
