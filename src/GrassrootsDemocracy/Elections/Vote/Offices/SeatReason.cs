namespace GrassrootsDemocracy.Elections.Vote.Offices;

// How one claim stands to another when both cannot sit.
internal enum SeatReason
{
    // Nothing is between them.
    None,

    // They exclude each other, and this one may not displace the other.
    Weaker,

    // The same person in another office.
    OtherOffice,

    // The same person in a higher office: votes are added down only for those who were not elected above.
    ElectedAbove,

    // A relative who is not weaker.
    Relative,

    // The same person in the same office.
    SameSeat,
}
