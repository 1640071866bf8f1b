namespace GrassrootsDemocracy.Norms;

/// <summary>What happened somewhere on a day: every record of facts that rules decide says where, when and in which case.</summary>
public interface IFacts
{
    /// <summary>Gets the area; <see langword="null"/> when the host does not say, and then nobody asks.</summary>
    JurisdictionCode? Area { get; }

    /// <summary>Gets the day whose law decides; <see langword="null"/> when the host does not say, and then nobody asks.</summary>
    LocalDate? Day { get; }

    /// <summary>Gets the cases of which the host says whether they hold; one that is not named is not known.</summary>
    ValueList<Circumstance> Circumstances { get; }

    /// <summary>Gets the numbers that the host states for rules of its own and for cases about them; empty when there is none.</summary>
    ValueList<StatedNumber> Numbers => [];

    /// <summary>Finds a number that the host states.</summary>
    /// <param name="counted">What is counted.</param>
    /// <returns>The number; <see langword="null"/> when the host does not state it.</returns>
    long? NumberOf(Quantity counted) => Numbers.FirstOrDefault(number => number.Of == counted)?.Number;
}
