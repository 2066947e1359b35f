namespace ItaSite.Proving;

/// <summary>What a time-stamp authority vouches for: that the list of published files existed by then.</summary>
/// <param name="Authority">As its certificate names it.</param>
/// <param name="IsVouchedFor">Whether the certificates that the site trusts vouch for the authority.</param>
internal sealed record TimeStamp(DateTimeOffset Time, string Authority, bool IsVouchedFor);
