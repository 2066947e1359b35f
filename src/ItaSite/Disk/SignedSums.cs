using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Proving;

namespace ItaSite.Disk;

/// <summary>The kept sums with the signatures and the time stamp that lie beside them.</summary>
internal sealed class SignedSums
{
    private readonly string root;
    private readonly ProofFiles proof;
    private readonly byte[] sums;
    private readonly List<Diagnostic> diagnostics = [];

    private SignedSums(string root, ProofFiles proof)
    {
        this.root = root;
        this.proof = proof;
        sums = KeptSums.Read(root);
    }

    /// <param name="siteRoot">The site's folder.</param>
    /// <param name="proof">What its settings name.</param>
    /// <returns>
    /// What holds. A signature that the settings ask for and that is missing or wrong is an error, and so is a stamp
    /// that does not fit.
    /// </returns>
    /// <exception cref="DiskException">Nothing is kept, or a file that the settings name can't be read.</exception>
    public static Diagnosed<SumsProof> Check(string siteRoot, ProofFiles proof)
    {
        var signed = new SignedSums(siteRoot, proof);
        var proven = new SumsProof(signed.SignerBySsh(), signed.SignerByMinisign(), signed.Stamp());
        return new(proven, signed.diagnostics);
    }

    /// <summary>Verifies an answer that an authority has sent, against the kept sums and their request.</summary>
    /// <param name="file">What messages name the answer by.</param>
    /// <param name="authorities">
    /// A file of trusted certificates that takes the place of the settings' own, if given.
    /// </param>
    /// <exception cref="DiskException">There was no request, or a file can't be read.</exception>
    public static Diagnosed<TimeStamp?> CheckAnswer(
        string siteRoot,
        ProofFiles proof,
        ReadOnlyMemory<byte> answer,
        string file,
        string? authorities
    )
    {
        var signed = new SignedSums(siteRoot, proof);
        var request =
            signed.Beside(KeptSums.StampRequest)
            ?? throw new DiskException(
                Diagnostic.At(Place.TopOf(KeptSums.StampRequest), StampProblems.RequestIsMissing)
            );
        var trusted = authorities is null
            ? signed.Trusted()
            : Certificates(authorities, Text(authorities, authorities));
        return StampAnswer.Verify(answer, file, signed.sums, request, trusted);
    }

    private string? SignerBySsh()
    {
        if (!IsThere(KeptSums.SshSignature, proof.AllowedSigners, "allowedSigners"))
            return null;

        Text(Full(proof.AllowedSigners!), proof.AllowedSigners!);
        var (signer, wrong) = SshKeygen.Verify(
            Path.GetFullPath(Full(KeptSums.SshSignature)),
            Path.GetFullPath(Full(proof.AllowedSigners!)),
            proof.AllowedSigners!,
            sums
        );
        if (wrong is not null)
            diagnostics.Add(wrong);

        return signer;
    }

    private string? SignerByMinisign()
    {
        if (!IsThere(KeptSums.Minisignature, proof.MinisignKey, "minisignKey"))
            return null;

        var place = Place.TopOf(KeptSums.Minisignature);
        var key =
            MinisignKey.Read(Text(Full(proof.MinisignKey!), proof.MinisignKey!))
            ?? throw new DiskException(Unusable(proof.MinisignKey!, SignatureWords.NoPublicKey));
        if (Minisignature.Read(Text(Full(KeptSums.Minisignature), KeptSums.Minisignature)) is not { } signature)
            diagnostics.Add(Unusable(KeptSums.Minisignature, SignatureWords.NoSignature));
        else if (!signature.IsBy(key))
            diagnostics.Add(Diagnostic.At(place, SignatureProblems.SignerIsUnknown, proof.MinisignKey!));
        else if (!signature.Fits(key, sums))
            diagnostics.Add(Diagnostic.At(place, SignatureProblems.SignatureDoesNotFit, $"minisign {key.Name}"));
        else
            return $"minisign {key.Name}";

        return null;
    }

    private TimeStamp? Stamp()
    {
        if (Beside(KeptSums.Stamp) is not { } answer)
            return null;

        // Whose request it answers was asked when it came; a stamp over this very list holds whatever it was.
        var (stamp, found) = StampAnswer.Verify(answer, KeptSums.Stamp, sums, request: null, Trusted());
        diagnostics.AddRange(found);
        return stamp;
    }

    private TrustedAuthorities? Trusted() =>
        proof.TimestampAuthority is { } path ? Certificates(path, Text(Full(path), path)) : null;

    private static TrustedAuthorities Certificates(string file, string pem) =>
        TrustedAuthorities.Read(file, pem) ?? throw new DiskException(Unusable(file, SignatureWords.NoCertificates));

    /// <returns>Whether there is a signature, and somebody whose it should be.</returns>
    private bool IsThere(string signature, string? signers, string key)
    {
        var isThere = File.Exists(Full(signature));
        if (isThere != signers is not null)
            diagnostics.Add(
                isThere
                    ? Diagnostic.At(Place.TopOf(signature), SignatureProblems.ProofIsUnchecked, key)
                    : Diagnostic.At(Place.TopOf(signature), SignatureProblems.SignatureIsMissing, $"published.{key}")
            );

        return isThere && signers is not null;
    }

    private byte[]? Beside(string file) => KeptSums.Beside(root, file);

    private static string Text(string full, string named) => DiskException.Naming(named, () => File.ReadAllText(full));

    private string Full(string path) => Path.Combine(root, path);

    private static Diagnostic Unusable(string file, Bilingual reason) =>
        Diagnostic.At(Place.TopOf(file), SignatureProblems.KeyIsUnusable, Bilingual.Same(file), reason);
}
