using static System.FormattableString;

namespace GrassrootsDemocracy.Rulebooks;

/// <summary>A local layer of norms, with the area and the days it is for.</summary>
public sealed record LocalRulebook
{
    private readonly LocalDate? _from;

    /// <summary>Gets the area; the layer holds for it and for every area within it.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>Gets the layer, which the catalogue lays over the superior rulebook of the day.</summary>
    /// <exception cref="ArgumentException">It lies over a superior already, which would be lost.</exception>
    public required Rulebook Layer
    {
        get;
        init =>
            field = Guard.Against.Null(value, nameof(Layer)).Superior is { } superior
                ? throw LiesOver(value, superior, nameof(Layer))
                : value;
    }

    /// <summary>Gets the first day it applies.</summary>
    /// <exception cref="ArgumentException">The last day is before it.</exception>
    public required LocalDate From
    {
        get => _from.GetValueOrDefault();
        // A copy may move both days, the first day first.
        init => _from = _from is null && Until < value ? throw Ends(Until, value, nameof(From)) : value;
    }

    /// <summary>Gets the last day it applies; <see langword="null"/> when it has not ended.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public LocalDate? Until
    {
        get;
        init => field = value < _from ? throw Ends(value, From, nameof(Until)) : value;
    }

    /// <summary>Gets the day its text was last compared with its source; <see langword="null"/> when nobody says.</summary>
    public LocalDate? CheckedOn { get; init; }

    /// <summary>Determines whether the layer is in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool IsInForceOn(LocalDate day) => From <= day && !(Until < day);

    // The layer with where and when it holds, and up to which day it was checked.
    internal Rulebook InItsPlace()
    {
        var layer = Layer.In(new(Jurisdiction, From, Until));
        return CheckedOn is { } day ? layer.CheckedOn(day) : layer;
    }

    // Whether both are in force on some day.
    internal bool Meets(LocalRulebook other) => !(Until < other.From) && !(other.Until < From);

    private static ArgumentException Ends(LocalDate? until, LocalDate from, string argument) =>
        new(
            Invariant(
                $"A rulebook cannot end on {until:uuuu-MM-dd}, before it begins on {from:uuuu-MM-dd}: give the last day on which it holds."
            ),
            argument
        );

    private static ArgumentException LiesOver(Rulebook layer, Rulebook superior, string name) =>
        new(
            $"{layer.Name} lies over {superior.Name} already, and the catalogue lays it over the superior of the day: give the layer alone.",
            name
        );
}
