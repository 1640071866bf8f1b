namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>Where a proposal stands; the later ones go further.</summary>
public enum ProposalState
{
    /// <summary>It was received (收到), and nothing has been done.</summary>
    Received,

    /// <summary>It was passed on to whoever can act on it (转办、反映).</summary>
    PassedOn,

    /// <summary>It was explained why it is not followed, or not now (解答、说明).</summary>
    Answered,

    /// <summary>It was carried out (落实).</summary>
    Handled,
}
