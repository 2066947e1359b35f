namespace ItaSite.Proving;

/// <summary>What lies beside the kept sums and holds.</summary>
/// <param name="SshSigner">As the allowed signers name the key; null without a signature that holds.</param>
/// <param name="MinisignKey">The number of the key; null without a signature that holds.</param>
internal sealed record SumsProof(string? SshSigner, string? MinisignKey, TimeStamp? Stamp)
{
    public static readonly SumsProof None = new(null, null, null);

    public IEnumerable<string> Signers => new[] { SshSigner, MinisignKey }.OfType<string>();
}
