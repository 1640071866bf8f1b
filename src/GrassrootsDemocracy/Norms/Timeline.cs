using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

/// <summary>The editions of something by the first day each applies; the day is always an argument.</summary>
/// <typeparam name="T">What changes over time.</typeparam>
/// <remarks>An edition may be given as a way to make it; it is then made once, when its days are first asked about.</remarks>
public sealed class Timeline<T>
    where T : notnull
{
    private readonly List<Edition> _editions;

    /// <summary>Orders editions by their first day.</summary>
    /// <param name="subject">What the editions are of, for the message when a day is too early.</param>
    /// <param name="checkedOn">The day the editions were last compared with their sources.</param>
    /// <param name="editions">The editions, each with its first day; at least one, no two on one day.</param>
    /// <exception cref="ArgumentException">There is no edition, or two begin on one day.</exception>
    [OverloadResolutionPriority(1)]
    public Timeline(
        string subject,
        LocalDate checkedOn,
        params IEnumerable<(LocalDate From, T Value)> editions
    )
        : this(subject, checkedOn, new List<Edition>())
    {
        foreach (var (from, value) in Guard.Against.Null(editions))
        {
            Add(from, new(new Made(Guard.Against.Null(value, nameof(editions)))), nameof(editions));
        }

        RequireOne(nameof(editions));
    }

    /// <summary>Orders editions that are made when they are first asked for by their first day.</summary>
    /// <param name="subject">What the editions are of, for the message when a day is too early.</param>
    /// <param name="checkedOn">The day the editions were last compared with their sources.</param>
    /// <param name="editions">How each edition is made, with its first day; at least one, no two on one day.</param>
    /// <exception cref="ArgumentException">There is no edition, or two begin on one day.</exception>
    public Timeline(
        string subject,
        LocalDate checkedOn,
        params IEnumerable<(LocalDate From, Func<T> Make)> editions
    )
        : this(subject, checkedOn, new List<Edition>())
    {
        foreach (var (from, make) in Guard.Against.Null(editions))
        {
            Guard.Against.Null(make, nameof(editions));
            Add(from, new(() => new(make())), nameof(editions));
        }

        RequireOne(nameof(editions));
    }

    private Timeline(string subject, LocalDate checkedOn, List<Edition> editions)
    {
        Subject = Guard.Against.NotAName(subject);
        CheckedOn = checkedOn;
        _editions = editions;
    }

    /// <summary>Gets what the editions are of.</summary>
    public string Subject { get; }

    /// <summary>Gets the day the editions were last compared with their sources.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>Gets the first days of the editions, the earliest first.</summary>
    public ValueList<LocalDate> Changes => [.. _editions.Select(edition => edition.From)];

    /// <summary>Finds the edition in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="NotInForceException">The day is before the first known edition.</exception>
    public T On(LocalDate day) =>
        TryOn(day, out var edition)
            ? edition
            : throw new NotInForceException(Subject, day, _editions[0].From);

    /// <summary>Finds the edition in force on a day, if there is one.</summary>
    /// <param name="day">The day.</param>
    /// <param name="edition">The edition.</param>
    /// <returns><see langword="false"/> when the day is before the first known edition.</returns>
    public bool TryOn(LocalDate day, [MaybeNullWhen(false)] out T edition)
    {
        var found = _editions.FindLast(candidate => candidate.From <= day);
        edition = found is null ? default : found.Made.Value.Value;
        return found is not null;
    }

    // The first day of the edition in force on a day, and its last one if it has been followed by another.
    internal (LocalDate From, LocalDate? Until) DaysAround(LocalDate day)
    {
        var place = _editions.FindLastIndex(candidate => candidate.From <= day);
        return place < 0 ? throw new NotInForceException(Subject, day, _editions[0].From)
            : place + 1 < _editions.Count ? (_editions[place].From, _editions[place + 1].From.PlusDays(-1))
            : (_editions[place].From, null);
    }

    // A timeline that begins anew whenever one of its parts does, checked when the part that waits the longest was.
    internal static Timeline<T> Of(string subject, IReadOnlyList<Timeline<T>> parts, Func<LocalDate, T> make)
    {
        var checkedOn = parts[0].CheckedOn;
        foreach (var part in parts)
        {
            checkedOn = LocalDate.Min(checkedOn, part.CheckedOn);
        }

        var whole = new Timeline<T>(subject, checkedOn, new List<Edition>());
        foreach (var part in parts)
        {
            foreach (var edition in part._editions)
            {
                var from = edition.From;
                if (!whole._editions.Exists(other => other.From == from))
                {
                    whole.Add(from, new(() => new(make(from))), nameof(parts));
                }
            }
        }

        return whole;
    }

    private void Add(LocalDate from, Lazy<Made> made, string editions)
    {
        var place = _editions.FindIndex(edition => edition.From >= from);
        if (place >= 0 && _editions[place].From == from)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"Two editions of {Subject} begin on {from:uuuu-MM-dd}: let each begin on a day of its own."
                ),
                editions
            );
        }

        _editions.Insert(place < 0 ? _editions.Count : place, new(from, made));
    }

    private void RequireOne(string editions)
    {
        if (_editions.Count == 0)
        {
            throw new ArgumentException($"A timeline of {Subject} needs at least one edition.", editions);
        }
    }

    // An object, so that the lists of all timelines share their code.
    // A type of its own, so that nothing is asked of the constructors of T.
    private sealed record Made(T Value);

    private sealed class Edition(LocalDate from, Lazy<Made> made)
    {
        public LocalDate From { get; } = from;

        public Lazy<Made> Made { get; } = made;
    }
}
