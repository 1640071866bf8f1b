using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

/// <summary>Where and when rules hold; the default is everywhere and always.</summary>
/// <param name="Area">The area, with all areas within it.</param>
/// <param name="From">The first day; <see langword="null"/> when there is none.</param>
/// <param name="Until">The last day; <see langword="null"/> when it has not ended.</param>
/// <exception cref="ArgumentException">The last day is before the first.</exception>
public sealed record Scope(JurisdictionCode Area = default, LocalDate? From = null, LocalDate? Until = null)
{
    /// <summary>Gets everywhere and always.</summary>
    public static Scope Anywhere { get; } = new();

    /// <summary>Gets the last day; <see langword="null"/> when it has not ended.</summary>
    public LocalDate? Until { get; } =
        Until < From
            ? throw new ArgumentException(
                Invariant(
                    $"The rules would end on {Until:uuuu-MM-dd}, before they begin on {From:uuuu-MM-dd}."
                ),
                nameof(Until)
            )
            : Until;

    /// <summary>Determines whether the rules hold for what happened somewhere on a day.</summary>
    /// <param name="area">The area; <see langword="null"/> when it is not known, and then it is not asked.</param>
    /// <param name="day">The day; <see langword="null"/> when it is not known, and then it is not asked.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public bool Holds(JurisdictionCode? area, LocalDate? day) =>
        !(day < From) && !(day > Until) && area?.IsWithin(Area) != false;

    /// <summary>Returns the area and the days in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() =>
        (Area == default ? "everywhere" : Invariant($"in {Area}"))
        + (From is { } from ? Invariant($" from {from:uuuu-MM-dd}") : "")
        + (Until is { } until ? Invariant($" until {until:uuuu-MM-dd}") : "");

    // The area and the days in both languages.
    internal Words InWords() =>
        new(
            ToString(),
            (Area == default ? "全国" : Invariant($"{Area}"))
                + (From is { } from ? Invariant($"，自{from:uuuu-MM-dd}起") : "")
                + (Until is { } until ? Invariant($"，至{until:uuuu-MM-dd}止") : "")
        );

    // What holds for a layer under one of this scope.
    internal Scope Narrowed(Scope lower)
    {
        if (lower.Area != default && !lower.Area.IsWithin(Area))
        {
            throw new ArgumentException($"{lower.Area} is not within {Area}.", nameof(lower));
        }

        var from =
            From is { } first && lower.From is { } later ? LocalDate.Max(first, later) : From ?? lower.From;
        var until =
            Until is { } last && lower.Until is { } earlier
                ? LocalDate.Min(last, earlier)
                : Until ?? lower.Until;
        return until < from
            ? throw new ArgumentException(
                $"Rules that hold {this} and rules that hold {lower} have no day in common.",
                nameof(lower)
            )
            : new(lower.Area == default ? Area : lower.Area, from, until);
    }
}
