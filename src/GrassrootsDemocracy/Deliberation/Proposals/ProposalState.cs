namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>Where a proposal stands; the later ones go further.</summary>
public enum ProposalState
{
    /// <summary>It was received (收到), and nothing has been done.</summary>
    [Words("received", "收到")]
    Received,

    /// <summary>It was passed on to whoever can act on it (转办、反映).</summary>
    [Words("passed on", "转办、反映")]
    PassedOn,

    /// <summary>It was explained why it is not followed, or not now (解答、说明).</summary>
    [Words("answered", "解答、说明")]
    Answered,

    /// <summary>It was carried out (落实).</summary>
    [Words("carried out", "落实")]
    Handled,
}
