using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

/// <summary>One edition of a law, a party regulation or a local measure.</summary>
public sealed record Instrument
{
    /// <summary>Describes one edition of an instrument.</summary>
    /// <param name="name">The name in English.</param>
    /// <param name="chineseName">The name in Chinese, without 《》.</param>
    /// <param name="adopted">The day this edition was adopted.</param>
    /// <param name="inForce">The first day this edition applies.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public Instrument(string name, string chineseName, LocalDate adopted, LocalDate inForce)
        : this(name, chineseName, Invariant($"{adopted.Year:0000}-{adopted.Month:00}-{adopted.Day:00}"))
    {
        Adopted = adopted;
        InForce = inForce;
    }

    /// <summary>Describes an instrument whose days are not known.</summary>
    /// <param name="name">The name in English.</param>
    /// <param name="chineseName">The name in Chinese, without 《》.</param>
    /// <param name="edition">What is known of its time, such as the year.</param>
    /// <exception cref="ArgumentException">A name or the edition is empty.</exception>
    public Instrument(string name, string chineseName, string edition)
    {
        Name = Guard.Against.NotAName(name);
        ChineseName = Guard.Against.NotAName(chineseName);
        Edition = Guard.Against.NotAName(edition);
    }

    /// <summary>Gets the name in English.</summary>
    public string Name { get; }

    /// <summary>Gets the name in Chinese, without 《》.</summary>
    public string ChineseName { get; }

    /// <summary>Gets the day this edition was adopted; <see langword="null"/> when it is not known.</summary>
    public LocalDate? Adopted { get; }

    /// <summary>Gets the first day this edition applies; <see langword="null"/> when it is not known.</summary>
    public LocalDate? InForce { get; }

    /// <summary>Gets what tells the editions of one instrument apart: the day of adoption, such as "2018-12-29".</summary>
    public string Edition { get; }
}
