namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>What a branch meeting decided about a person.</summary>
public enum AdmissionState
{
    /// <summary>Cannot be said.</summary>
    Undetermined,

    /// <summary>Too few voting members were present, and the meeting decides nothing.</summary>
    MeetingInvalid,

    /// <summary>Not admitted.</summary>
    NotAdmitted,

    /// <summary>Admitted.</summary>
    Admitted,
}
