namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>What becomes of the seat of somebody who has the votes for it but cannot take it.</summary>
public enum SeatFilling
{
    /// <summary>The next in line with enough votes moves up (依次递补).</summary>
    [Words("the next in line moves up", "依次递补")]
    NextInLine,

    /// <summary>It stays empty for a further election or a by-election.</summary>
    [Words("the seat stays empty", "名额空缺")]
    StaysEmpty,
}
