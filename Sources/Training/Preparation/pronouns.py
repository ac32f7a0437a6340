"""Learns the weights of PronounModel: python3 Sources/Training/Preparation/pronouns.py FOLDER (needs numpy; run in the package's root).

FOLDER holds three corpora, JSON Lines, offsets in scalars, and what `train-model pronouns` prints of each:
  gap.jsonl, gap.pronouns        GAP development (Apache-2.0); only the half of it that look() picks by the id's hash is learnt from
  gum.jsonl, gum.pronouns        GUM but its news and interviews: {id, text, coref: [{id, mentions: [{start, end}]}]} (CC BY, CC BY-SA)
  litbank.jsonl, litbank.pronouns  LitBank in the same form (CC BY 4.0)
Writes Sources/NewsModel/Actors/PronounWeights.swift and prints what the other half of GAP says."""
import hashlib, re, json, sys, collections, textwrap, numpy as np
def look(i): return hashlib.md5(i.encode()).digest()[0] % 2 == 0
F="role isQuoted opens isSub precedes ownsKin rivals form mrole joined sentences behind verbs bnd blocks mQuoted sharesQ nearer opensSent leads holds owned rightBefore speaks kind gender given listed names topic firstNamed headline pronouns continues spoke says".split()
FULL,SINGLE,TITLED,OFFICE,SAME,OTHER,NOBODY,UNRES,NONE=range(9)
class O: pass
def load(dump, corpus, gap=False):
    docs={json.loads(l)['id']:json.loads(l) for l in open(corpus)}
    byid=collections.defaultdict(list); names={}
    for l in open(dump):
        d=json.loads(l)
        if 'names' in d: names[d['id']]=d['names']
        else: byid[d['id']].append(d)
    out=[]
    docs.pop('GUM_bio_enfant',None)
    for i,d in docs.items():
        t=d['text']; b2s=[0]*(len(t.encode())+1); k=0
        for j,c in enumerate(t):
            n=len(c.encode())
            for _ in range(n): b2s[k]=j; k+=1
        b2s[k]=len(t)
        conv=lambda m:(b2s[m[0]],b2s[m[1]])
        if gap:
            q=(d['pronoun']['start'],d['pronoun']['end'])
            nm=[(conv(x),x[2]) for x in names.get(i,[])]
            def actors(x): return {a for (s,e),a in nm if s<x['end'] and e>x['start'] and a>=0}
            def refs(x): return {(s,e) for (s,e),a in nm if s<x['end'] and e>x['start']}
            found=False
            for p in byid[i]:
                if conv(p['p'])!=q: continue
                found=True
                g=d['gold']; ok=[]
                A,B=actors(d['A']),actors(d['B']); RA,RB=refs(d['A']),refs(d['B'])
                for c in p['c']:
                    m=conv(c['m']) if c['m'] else None
                    inA=c['a'] in A or m in RA; inB=c['a'] in B or m in RB
                    if g=='A': ok.append(inA)
                    elif g=='B': ok.append(inB)
                    else: ok.append(not inA and not inB)
                e=O(); e.doc=i; e.gap=True; e.gold=g; e.c=p['c']; e.ok=ok; e.chosen=p['chosen'];e.A=[c['a'] in A or (c['m'] and conv(c['m']) in RA) for c in p['c']];e.B=[c['a'] in B or (c['m'] and conv(c['m']) in RB) for c in p['c']]; e.q=q; e.lost=not any(ok); out.append(e)
            if not found:
                e=O(); e.doc=i; e.gap=True; e.gold=d['gold']; e.c=[]; e.lost=True; e.q=q; out.append(e)
        else:
            chain={}; ms=[]
            for c in d['coref']:
                for m in c['mentions']: chain[m['start'],m['end']]=c['id']; ms.append((m['end']-m['start'],m['start'],m['end'],c['id']))
            ms.sort()
            def ch(s,e):
                for n,a,b,k in ms:
                    if a<=s and e<=b:
                        if re.search(r"\b(of|in|for|at|from|on|to|by|with|and|who|which|that)\b|['’]s?\s",t[a:s]): return None,0
                        if re.match(r"['’]s?\s+\w",t[e:b]): return None,0
                        return k,n
                return None,0
            cache={}
            for p in byid[i]:
                s,e2=conv(p['p']); g=chain.get((s,e2))
                if g is None: continue
                ok=[]
                for c in p['c']:
                    if c['m'] is None: ok.append(False); continue
                    m=conv(c['m'])
                    if m not in cache: cache[m]=ch(*m)
                    ok.append(cache[m][0]==g)
                if not any(ok): ok[-1]=True
                e=O(); e.doc=i; e.gap=False; e.c=p['c']; e.ok=ok; e.chosen=p['chosen']; e.lost=False; out.append(e)
    return out
def feats(f):
    d=dict(zip(F,f)); r=min(d['role'],2); o=[]
    def put(n,*v): o.append(n+':'+','.join(str(int(x)) for x in v))
    form=d['form']
    if form==NONE:
        put('nobody',r,min(d['rivals'],5)); put('nobodyPlace',d['isQuoted'],d['opens']); return o
    ds=5 if d['behind'] else min(d['sentences'],4)
    same = ds==0; beh=d['behind']
    place=3 if beh else min(ds,2)
    put('form',form); put('formAndDistance',form,place)
    if form in(NOBODY,UNRES): put('unnamed',form,ds,r)
    put('roles',r,d['mrole'],place)
    put('distance',r,ds); put('nearer',min(d['nearer'],4),r); put('nearerAndDistance',min(d['nearer'],3),ds)
    if same or beh:
        put('verbsBetween',r,min(d['verbs'],3),beh, d['mrole'] in(0,1))
        for k in range(7):
            if d['bnd']>>k&1: put('between',k,r,beh)
        put('clauseBetween',r,1 if d['bnd']&12 else 0,min(d['verbs'],2),d['mrole'] in (0,1), beh)
        put('cueBetween',r,1 if d['bnd']&64 else 0,d['mrole'] in (0,1),beh)
    put('paragraphs',min(max(d['blocks'],0),2))
    put('gender',d['gender'],form if form in(NOBODY,OFFICE) else 0)
    put('kind',d['kind'],d['given'],1 if form==SINGLE else 0)
    put('listed',d['kind'],d['listed'],d['given']); put('kindAndRole',d['kind'],d['mrole'])
    put('timesNamed',min(d['names'],5)); put('topic',d['topic'],d['firstNamed']); put('topicAndDistance',d['topic'],min(ds,3)); put('headline',d['headline'])
    put('pronounsSoFar',min(d['pronouns'],4)); put('lastPronoun',d['continues'],r); put('lastPronounAndForm',d['continues'],form)
    put('quotation',d['isQuoted'],d['mQuoted'],d['sharesQ']); put('spokeLast',d['spoke'],d['isQuoted']); put('said',d['says'],d['spoke'],d['leads'],place); put('speaks',d['speaks'],d['isQuoted'],place)
    par = (d['role']==0 and d['mrole'] in(0,1)) or (d['role']==1 and d['mrole'] in (2,4)) or (d['role']==2 and d['mrole']==5)
    put('parallel',par,place,r)
    put('leads',d['leads'],place,r); put('opens',d['opens'],d['opensSent'],place)
    put('subordinate',d['isSub'],place,d['mrole'] in(0,1))
    put('joined',d['joined'],place); put('owned',d['owned'],r,place)
    if beh: put('behind',d['precedes'],r,d['opens']); put('holdsPronoun',d['holds'],d['ownsKin'])
    if d['rightBefore']: put('rightBefore',r)
    if d['ownsKin']: put('kin',d['mrole']==5,place)
    if d['role']==3: put('reflexive',d['mrole'] in (0,1),min(d['verbs'],2),place)
    put('rivals',min(d['rivals'],4),form in (FULL,SINGLE,TITLED,OFFICE))
    return o
def prepare(exs, idx, grow):
    for e in exs:
        e.X=[]
        for c in e.c:
            row=[]
            for n in feats(c['f']):
                if n not in idx:
                    if not grow: continue
                    idx[n]=len(idx)
                row.append(idx[n])
            e.X.append(row)
def train(exs, n, l2=1.0, rounds=12, weight=lambda e:1.0):
    w=np.zeros(n); G=np.full(n,1e-6); rng=np.random.RandomState(1); N=len(exs)
    for it in range(rounds):
        for k in rng.permutation(N):
            e=exs[k]
            s=np.array([w[r].sum() for r in e.X]); s-=s.max(); p=np.exp(s); p/=p.sum()
            q=p*e.okm; z=q.sum(); 
            if z<=0: continue
            q/=z; wt=weight(e)
            g=np.zeros(0)
            acc=collections.defaultdict(float)
            for j,r in enumerate(e.X):
                dlt=(q[j]-p[j])*wt
                if abs(dlt)>1e-4:
                    for f in r: acc[f]+=dlt
            for f,v in acc.items():
                v-=l2*w[f]/N
                G[f]+=v*v; w[f]+=0.15*v/np.sqrt(G[f])
    return w
def choose(e,w):
    s=[w[r].sum() for r in e.X]; return int(np.argmax(s))
def gapf(exs,w):
    tp=fp=fn=0; C=collections.Counter()
    for e in exs:
        t=(e.gold=='A',e.gold=='B')
        if not e.c: a=(False,False); C['unresolved-notfound']+=1
        else:
            k=choose(e,w); ac=e.c[k]['a']
            a=(bool(e.A[k]),bool(e.B[k]))
            if any(t):
                if e.lost: C['lost']+=1
                elif e.ok[k]: C['right']+=1
                elif e.A[k] or e.B[k]: C['other']+=1
                elif ac<0: C['nobody']+=1
                else: C['third']+=1
        for x,y in zip(a,t): tp+=x and y; fp+=x and not y; fn+=y and not x
    P=tp/(tp+fp);R=tp/(tp+fn); return 'P %.3f R %.3f F %.4f'%(P,R,2*P*R/(P+R)), dict(C)
def acc(exs,w):
    r=n=0; nn=rn=0
    for e in exs:
        k=choose(e,w); n+=1; r+=e.ok[k]
        if not e.ok[-1]: nn+=1; rn+=e.ok[k]
    return 'acc %.3f (%d), with antecedent %.3f (%d)'%(r/n,n,rn/max(1,nn),nn)
def export(w,idx):
    s=open('Sources/NewsModel/Actors/PronounModel.swift').read()
    dims={m[1]:eval(m[2]) for m in re.finditer(r'case \.(\w+): (\[[\d, ]+\])',s)}
    seen=set(); lines=[]
    for n,ds in dims.items():
        size=int(np.prod(ds)); v=[0]*size
        for k in range(size):
            vals=[];r=k
            for d in reversed(ds): vals.append(r%d); r//=d
            key=n+':'+','.join(map(str,reversed(vals)))
            if key in idx: v[k]=int(round(w[idx[key]]*100)); seen.add(key)
        lines.append(n+' '+' '.join(map(str,v)))
    miss=set(idx)-seen; assert not miss, miss
    return lines
def write(w,idx):
    out=[]
    for l in export(w,idx): out+=textwrap.wrap(l,93,subsequent_indent='+ ') 
    open('Sources/NewsModel/Actors/PronounWeights.swift','w').write('''/// The weights of `PronounModel`, in hundredths of a nat: a line for each feature, "+" goes on with the
/// line before. Written by `Preparation/pronouns.py`.
enum PronounWeights {
  static let table: StaticString = """
'''+'\n'.join('    '+x for x in out)+'''
    """
}
''')

if __name__ == "__main__":
    folder = sys.argv[1]
    gap = load(folder + "/gap.pronouns", folder + "/gap.jsonl", True)
    L = [e for e in gap if look(e.doc)]; H = [e for e in gap if not look(e.doc)]
    gum = load(folder + "/gum.pronouns", folder + "/gum.jsonl"); lit = load(folder + "/litbank.pronouns", folder + "/litbank.jsonl")
    idx = {}; prepare(L + gum + lit, idx, True); prepare(H, idx, False)
    for e in L + H + gum + lit: e.okm = np.array(e.ok, float) if e.c else None
    w = train([e for e in L if not e.lost and e.c] + gum + lit, len(idx), weight=lambda e: 1.0 if e.gap else .6 if e.doc.startswith("GUM") else .25)
    print(len(idx), "features; learnt half", *gapf(L, w), "; other half", *gapf(H, w), "; GUM", acc(gum, w), "; LitBank", acc(lit, w))
    write(w, idx)
