namespace GrassrootsDemocracy.Norms;

/// <summary>The editions of something by the first day each applies; the day is always an argument.</summary>
/// <typeparam name="T">What changes over time.</typeparam>
public sealed class Timeline<T>
    where T : notnull
{
    private readonly (LocalDate From, T Value)[] _editions;

    /// <summary>Orders editions by their first day.</summary>
    /// <param name="subject">What the editions are of, for the message when a day is too early.</param>
    /// <param name="checkedOn">The day the editions were last compared with their sources.</param>
    /// <param name="editions">The editions, each with its first day; at least one, no two on one day.</param>
    /// <exception cref="ArgumentException">There is no edition, or two begin on one day.</exception>
    public Timeline(
        string subject,
        LocalDate checkedOn,
        params IEnumerable<(LocalDate From, T Value)> editions
    )
    {
        Subject = Guard.Against.NullOrWhiteSpace(subject);
        CheckedOn = checkedOn;
        _editions = [.. Guard.Against.Null(editions).OrderBy(edition => edition.From)];
        if (_editions.Length == 0 || _editions.DistinctBy(edition => edition.From).Count() < _editions.Length)
        {
            throw new ArgumentException(
                $"The editions of {subject} must be at least one, each beginning on a day of its own.",
                nameof(editions)
            );
        }
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
    public bool TryOn(LocalDate day, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T edition)
    {
        var index = Array.FindLastIndex(_editions, candidate => candidate.From <= day);
        edition = index < 0 ? default : _editions[index].Value;
        return index >= 0;
    }
}
