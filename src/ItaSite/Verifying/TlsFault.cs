using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using ItaSite.Diagnostics;

namespace ItaSite.Verifying;

/// <summary>Why a host's certificate is not accepted, in the words of a person.</summary>
internal static class TlsFault
{
    private static readonly Bilingual None = new("เครื่องแม่ข่ายไม่ส่งใบรับรอง", "the host sends no certificate");

    private static readonly Bilingual OtherName = new(
        "ใบรับรอง https เป็นของชื่ออื่น",
        "the https certificate is of another name"
    );

    private static readonly Bilingual NotInTime = new(
        "ใบรับรอง https หมดอายุหรือยังไม่ถึงวันใช้ ให้ตรวจนาฬิกาของเครื่องนี้ด้วย",
        "the https certificate has expired or is not valid yet; look at this machine's clock too"
    );

    private static readonly Bilingual Revoked = new("ใบรับรอง https ถูกเพิกถอน", "the https certificate is revoked");

    private static readonly Bilingual Unknown = new(
        "ใบรับรอง https ออกโดยผู้ที่ไม่มีใครรับรอง",
        "the https certificate was issued by nobody who is trusted"
    );

    public static Bilingual Of(SslPolicyErrors errors, X509Chain? chain)
    {
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable))
            return None;

        var states = (chain?.ChainStatus ?? []).Select(state => state.Status).ToList();
        var reasons = new List<Bilingual>();
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            reasons.Add(OtherName);

        if (states.Contains(X509ChainStatusFlags.NotTimeValid))
            reasons.Add(NotInTime);

        if (states.Contains(X509ChainStatusFlags.Revoked))
            reasons.Add(Revoked);

        if (
            reasons.Count == 0
            || states.Exists(state => state is X509ChainStatusFlags.UntrustedRoot or X509ChainStatusFlags.PartialChain)
        )
            reasons.Add(Unknown);

        return Bilingual.Join(", ", reasons);
    }
}
