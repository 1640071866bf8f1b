using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using static System.FormattableString;

namespace GrassrootsDemocracy.Rulebooks;

/// <summary>Finds the rulebook in force for an area on a day: the local layers over the national rulebook.</summary>
public sealed class RulebookCatalogue
{
    private readonly Timeline<Rulebook> _national;
    private readonly ValueList<LocalRulebook> _local;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="national">The rulebook of the nation by day.</param>
    /// <param name="local">The local layers, in any order.</param>
    /// <exception cref="ArgumentException">
    /// Two layers of one area are in force on one day, or a layer is for the nation or ends before it begins.
    /// </exception>
    public RulebookCatalogue(Timeline<Rulebook> national, params IEnumerable<LocalRulebook> local)
    {
        _national = Guard.Against.Null(national);
        _local = [.. Guard.Against.Null(local)];
        for (var place = 0; place < _local.Count; place++)
        {
            RequireDaysOfItsOwn(_local[place], place);
        }
    }

    /// <summary>Gets the catalogue of the rulebooks that come with the library.</summary>
    public static RulebookCatalogue BuiltIn { get; } = new(NationalRulebook.Editions, BuiltInLocalities);

    /// <summary>Gets the local layers that come with the library.</summary>
    public static ValueList<LocalRulebook> BuiltInLocalities =>
        [
            new()
            {
                Jurisdiction = JurisdictionCode.Parse("420503"),
                Layer = Xiling2004.Layer,
                From = new(2004, 1, 1),
                Until = new(2004, 12, 31),
            },
            new()
            {
                Jurisdiction = JurisdictionCode.Parse("31"),
                Layer = Shanghai2020.Layer.Including(ShanghaiResidents2020.Layer),
                From = new(2020, 9, 25),
            },
            new()
            {
                Jurisdiction = JurisdictionCode.Parse("33"),
                Layer = Zhejiang2020.Layer,
                From = new(2020, 7, 31),
                CheckedOn = new(2026, 11, 23),
            },
            new()
            {
                Jurisdiction = JurisdictionCode.Parse("37"),
                Layer = Shandong2018.Layer,
                From = new(2018, 9, 21),
            },
            new()
            {
                Jurisdiction = JurisdictionCode.Parse("50"),
                Layer = Chongqing2013.Layer,
                From = new(2013, 11, 1),
            },
            new()
            {
                Jurisdiction = JurisdictionCode.Parse("421300"),
                Layer = Suizhou2005.Layer,
                From = new(2005, 1, 1),
                Until = new(2008, 12, 31),
            },
            new()
            {
                Jurisdiction = JurisdictionCode.Parse("310112"),
                Layer = Minhang2009.Layer,
                From = new(2008, 1, 1),
                Until = new(2009, 12, 31),
            },
        ];

    /// <summary>Finds the rulebook in force.</summary>
    /// <param name="jurisdiction">The area.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The lowest layer in force for the area, over those of its superiors, over the national rulebook. It holds for that area and
    /// the days around that day on which the same layers are in force, and remarks when only layers of other days are known.
    /// </returns>
    /// <exception cref="NotInForceException">The day is before the first national rulebook.</exception>
    /// <exception cref="ArgumentException">
    /// No province-level area has that code, or the national laws are not carried out there, and the catalogue has no layer
    /// for it either.
    /// </exception>
    public Rulebook Find(JurisdictionCode jurisdiction, LocalDate day)
    {
        RequireKnown(jurisdiction);
        return Over(jurisdiction, day).In(ScopeOf(jurisdiction, day));
    }

    /// <summary>Decides facts by the rules of their place and day, for their kind.</summary>
    /// <typeparam name="TOutcome">What comes of them.</typeparam>
    /// <param name="facts">The facts, such as the record of an election.</param>
    /// <returns>The outcome. To decide many facts of one place and day, find the rules once and ask them.</returns>
    /// <exception cref="ArgumentException">
    /// The facts do not say where, when or of what kind they are, or there is no rulebook for that place.
    /// </exception>
    /// <exception cref="NotInForceException">The day is before the first national rulebook.</exception>
    public TOutcome Decide<TOutcome>(Facts<TOutcome> facts) =>
        Guard.Against.Null(facts).DecidedBy(RulebookOf(facts, facts.LawOf));

    /// <summary>Decides facts of what may still go on, by the rules of their place and day, for their kind.</summary>
    /// <typeparam name="TOutcome">What comes of them.</typeparam>
    /// <param name="facts">The facts, such as the log of a procedure.</param>
    /// <param name="on">The day on which they are judged; the day whose law decides is that of the facts.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentException">
    /// The facts do not say where, when or of what kind they are, or there is no rulebook for that place.
    /// </exception>
    /// <exception cref="NotInForceException">The day is before the first national rulebook.</exception>
    public TOutcome Decide<TOutcome>(RunningFacts<TOutcome> facts, LocalDate on) =>
        Guard.Against.Null(facts).DecidedBy(RulebookOf(facts, facts.LawOn(on)), on);

    /// <summary>Plans by the rules of the place and day of the facts, for their kind.</summary>
    /// <typeparam name="TOutcome">The plan.</typeparam>
    /// <param name="facts">The facts, such as an empty seat.</param>
    /// <param name="cancellationToken">Ends a search that takes too long.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">
    /// The facts do not say where, when or of what kind they are, or there is no rulebook for that place.
    /// </exception>
    /// <exception cref="NotInForceException">The day is before the first national rulebook.</exception>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public TOutcome Plan<TOutcome>(
        PlanFacts<TOutcome> facts,
        CancellationToken cancellationToken = default
    ) => Guard.Against.Null(facts).PlannedBy(RulebookOf(facts, facts.LawOf), cancellationToken);

    private Rulebook RulebookOf(Facts facts, LocalDate? day) =>
        Find(
            facts.Area ?? throw Facts.NotSaid(nameof(facts.Area)),
            day ?? throw Facts.NotSaid(nameof(facts.LawOf))
        );

    private Rulebook Over(JurisdictionCode area, LocalDate day)
    {
        if (area.Superior is not { } above)
        {
            var (from, until) = _national.DaysAround(day);
            return _national.On(day).In(new(area, from, until)).CheckedOn(_national.CheckedOn);
        }

        var superior = Over(above, day);
        var isKnown = false;
        foreach (var local in _local)
        {
            if (local.Jurisdiction == area && local.IsInForceOn(day))
            {
                return local.InItsPlace().LaidOver(superior);
            }

            isKnown |= local.Jurisdiction == area;
        }

        return isKnown ? superior.WithRemark(DayGap.Of(_local, area, day)) : superior;
    }

    // From the day on which the last of its layers changed to the day before the next one does.
    private Scope ScopeOf(JurisdictionCode jurisdiction, LocalDate day)
    {
        var (from, until) = _national.DaysAround(day);
        foreach (var local in _local)
        {
            if (!jurisdiction.IsWithin(local.Jurisdiction))
            {
                continue;
            }

            if (local.From > day)
            {
                until = Earlier(until, local.From.PlusDays(-1));
            }
            else if (local.Until < day)
            {
                from = LocalDate.Max(from, local.Until.Value.PlusDays(1));
            }
            else
            {
                from = LocalDate.Max(from, local.From);
                until = Earlier(until, local.Until);
            }
        }

        return new(jurisdiction, from, until);
    }

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) =>
        other < one || one is null ? other : one;

    private void RequireDaysOfItsOwn(LocalRulebook local, int place)
    {
        if (local.Until < local.From)
        {
            throw new ArgumentException(
                Invariant(
                    $"{local.Layer.Name} would end on {local.Until:uuuu-MM-dd}, before it begins on {local.From:uuuu-MM-dd}."
                ),
                nameof(local)
            );
        }

        if (local.Jurisdiction == JurisdictionCode.Nation)
        {
            throw new ArgumentException(
                $"{local.Layer.Name} is for the nation, whose rulebook is found by its day: make it an edition of that, or name the area it is for.",
                nameof(local)
            );
        }

        for (var earlier = 0; earlier < place; earlier++)
        {
            var other = _local[earlier];
            if (other.Jurisdiction == local.Jurisdiction && other.Meets(local))
            {
                throw new ArgumentException(
                    Invariant(
                        $"{other.Layer.Name} and {local.Layer.Name} are both in force in {local.Jurisdiction} on {LocalDate.Max(other.From, local.From):uuuu-MM-dd}. End one before the other begins, or put their norms into one."
                    ),
                    nameof(local)
                );
            }
        }
    }

    // A layer that a host brings speaks for its area; of others it must be known that the national laws hold there.
    private void RequireKnown(JurisdictionCode jurisdiction)
    {
        var first = Province.CodeOf(jurisdiction);
        var province = Province.Of(first);
        if (
            first == JurisdictionCode.Nation
            || province is { HasNationalLaws: true }
            || _local.Any(local => local.Jurisdiction.IsWithin(first))
        )
        {
            return;
        }

        throw new ArgumentException(
            province is null
                ? $"No province, autonomous region or municipality has the code {first} by GB/T 2260: look {jurisdiction} up again, or give the catalogue a layer for that area."
                : $"The national laws are not carried out in {province} ({first}): write a rulebook that stands alone (Rulebook.Named), or give the catalogue a layer for that area.",
            nameof(jurisdiction)
        );
    }
}
