using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>The names of the norms by which the votes for several offices become the holders of their seats.</summary>
public sealed class OfficeNorms
{
    internal OfficeNorms(BodyNorms body)
    {
        var kind = body.Kind;
        Rounds = Name<ValueList<OfficeRound>>("rounds", Order.None);
        Folding = Name<VoteFolding>("folding", Order.None);
        TwoOffices = Name<OfficeKept>("two-offices", Order.None);
        AfterTwoOffices = Name<SeatFilling>("after-two-offices", Order.None);
        KeptApart = body.KeptApart;
        KeptOfKin = Name<ValueList<KinCriterion>>("kept-of-kin", Order.None);
        AfterKin = Name<SeatFilling>("after-kin", Order.None);
        AfterBar = Name<SeatFilling>("after-bar", Order.None);
        AfterRefusal = Name<SeatFilling>("after-refusal", Order.None);
        Acting = Name<ValueList<ActingHead>>("acting", Order.None);
        Women = new(kind, "women", body.WomenLeast);
        Minority = new(kind, "minority", body.MinorityLeast);

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order)
            where T : notnull =>
            new($"election.{kind}.offices.{norm}", order, OfficeTexts.All, $"offices.{norm}", kind);
    }

    /// <summary>Gets the name for the rounds, in their order, and who may stand in each.</summary>
    public NormName<ValueList<OfficeRound>> Rounds { get; }

    /// <summary>Gets the name for whether votes for a higher office count for a lower one.</summary>
    public NormName<VoteFolding> Folding { get; }

    /// <summary>Gets the name for which office a person elected to two of them keeps.</summary>
    public NormName<OfficeKept> TwoOffices { get; }

    /// <summary>Gets the name for what becomes of the seat in the office not kept.</summary>
    public NormName<SeatFilling> AfterTwoOffices { get; }

    /// <summary>Gets the name for which relatives may not sit together (任职回避).</summary>
    public NormName<KinCircle> KeptApart { get; }

    /// <summary>Gets the name for what decides, one after the other, which of two relatives keeps the seat.</summary>
    public NormName<ValueList<KinCriterion>> KeptOfKin { get; }

    /// <summary>Gets the name for what becomes of the other's seat.</summary>
    public NormName<SeatFilling> AfterKin { get; }

    /// <summary>Gets the name for what becomes of the seat of somebody elected who is barred.</summary>
    public NormName<SeatFilling> AfterBar { get; }

    /// <summary>Gets the name for what becomes of the seat of somebody who refuses it, or dies before taking it.</summary>
    public NormName<SeatFilling> AfterRefusal { get; }

    /// <summary>Gets the name for who acts, in this order, while nobody holds the highest office.</summary>
    public NormName<ValueList<ActingHead>> Acting { get; }

    /// <summary>Gets the names for the seats of women.</summary>
    public GuaranteeNorms Women { get; }

    /// <summary>Gets the names for the seats of the nationalities with fewer people (人数较少的民族).</summary>
    public GuaranteeNorms Minority { get; }
}
