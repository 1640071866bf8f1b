using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

/// <summary>That the holder of one office may, should or must hold another (一肩挑).</summary>
/// <remarks>It is a norm on the body of the first office, such as the secretary of the party branch.</remarks>
public sealed record DualLeadership : IReadable
{
    /// <summary>Gets the offices of which the holder is one; several where a place has one body of several kinds.</summary>
    public required ValueList<OfficeAt> Holder
    {
        get;
        init => field = [.. Guard.Against.NullOrEmpty(value, nameof(Holder))];
    }

    /// <summary>Gets the office that the same person holds.</summary>
    public required OfficeAt Holds
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Holds));
    }

    /// <summary>Gets how strongly the norm asks for it.</summary>
    public required NormForce Force
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Force));
    }

    /// <summary>Compares two lists; the one that asks for each as strongly as the other, or more so, asks more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Compare(ValueList<DualLeadership> value, ValueList<DualLeadership> other) =>
        Covering.Compare(
            value,
            other,
            (one, demand) =>
                one.Holds == demand.Holds
                && one.Force >= demand.Force
                && Order.SameListed(one.Holder, demand.Holder) == Strictness.Same
        );

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        PostTexts.All.Fill(
            $"dual.{Force}",
            culture,
            KernelTexts.Join(Holder, culture),
            Holds.ToString(culture)
        );

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
